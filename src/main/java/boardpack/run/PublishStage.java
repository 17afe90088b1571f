package boardpack.run;

import boardpack.audit.AuditTrail;
import boardpack.audit.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts a rendered pack into its place, whole, and enters it in the register together with whatever
 * follows from that.
 */
@Component
final class PublishStage implements PackStage {
  static final String MANIFEST = "manifest.json";

  private final RunFiles files;
  private final PackRegister register;
  private final List<WhenPublished> followers;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final ObjectProvider<Seal> seal;
  private final Clock clock;

  PublishStage(
      RunFiles files,
      PackRegister register,
      List<WhenPublished> followers,
      Transactions transactions,
      AuditTrail audit,
      ObjectProvider<Seal> seal,
      Clock clock) {
    this.files = files;
    this.register = register;
    this.followers = followers;
    this.transactions = transactions;
    this.audit = audit;
    this.seal = seal;
    this.clock = clock;
  }

  @Override
  public Stage stage() {
    return Stage.PUBLISH;
  }

  @Override
  public Object perform(Run run) {
    files.publish(run);
    var folder = files.finished(run);
    var packs =
        PublishedEdition.publishedIn(folder).stream().map(edition -> pack(run, edition)).toList();
    if (!run.isRemake()) {
      transactions.doing(() -> enter(run, packs));
      FaultPoint.hit("after-publish");
      SupersededNotes.write(folder, run.issue());
      audit.appendOnce("boardpack", "publish", run.id(), packs.get(0).manifestSha256());
      seal.ifAvailable(Seal::press);
    }
    return packs.get(0);
  }

  private void enter(Run run, List<PublishedPack> packs) {
    if (register.has(run)) {
      return;
    }
    for (var pack : packs) {
      register.enter(pack);
      followers.forEach(follower -> follower.record(run, pack));
    }
  }

  private PublishedPack pack(Run run, PublishedEdition edition) {
    var folder = files.finished(run);
    return new PublishedPack(
        run.footprint().code(),
        run.period(),
        run.issue(),
        edition.word(),
        PublishedPack.FINAL,
        run.knownAt(),
        clock.instant(),
        edition.stem(),
        run.folder().toString().replace('\\', '/'),
        sha256(folder.resolve(MANIFEST)));
  }

  private static String sha256(Path file) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
