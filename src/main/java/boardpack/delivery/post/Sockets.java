package boardpack.delivery.post;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;

/** The sockets of one conversation, so that somebody else can end it. */
final class Sockets extends SocketFactory {
  private final List<Socket> opened = new ArrayList<>();
  private boolean ended;

  @Override
  public synchronized Socket createSocket() throws IOException {
    if (ended) {
      throw new IOException("the time for this sending is up");
    }
    var socket = new Socket();
    opened.add(socket);
    return socket;
  }

  /** Ends the conversation, wherever it stands. */
  synchronized void end() {
    ended = true;
    for (var socket : opened) {
      try {
        socket.close();
      } catch (IOException closedAnyway) {
        // It is of no more use either way.
      }
    }
  }

  synchronized boolean isEnded() {
    return ended;
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException("asked for unconnected sockets only");
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort) {
    return createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    return createSocket(host.getHostName(), port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
    return createSocket(host, port);
  }
}
