package boardpack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfProofTests {
  @Test
  void everyPdfIsProvedBeforeItIsPublished() {
    assertThat(new PdfProof(null).isAsked()).isTrue();
  }

  @Test
  void aDemonstrationLeavesItToVerify() {
    var proof = new PdfProof(null);

    assertThat(proof.leaveToVerify()).isTrue();
    assertThat(proof.isAsked()).isFalse();
  }

  @Test
  void whatTheSettingAsksForIsDoneInADemonstrationToo() {
    var proof = new PdfProof(true);

    assertThat(proof.leaveToVerify()).isFalse();
    assertThat(proof.isAsked()).isTrue();
  }

  @Test
  void theSettingLeavesItOut() {
    assertThat(new PdfProof(false).isAsked()).isFalse();
  }
}
