-- How far each published pack has got on its way to the people it is for.
CREATE TABLE pack_release (
  -- 2017-12/E54000012/issue-1/board
  pack       VARCHAR(80) NOT NULL PRIMARY KEY,
  -- draft, checked, final, held, recalled, superseded
  state      VARCHAR(12) NOT NULL,
  -- the state to go back to when a hold is lifted
  held_from  VARCHAR(12),
  checked_by VARCHAR(100),
  reason     VARCHAR(1000),
  -- whether its mails were queued
  queued     BOOLEAN NOT NULL,
  changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

-- Mails, each written in the commit of what it tells of. One row a message and recipient: the key,
-- not the code, forbids a second.
CREATE ${big} TABLE mail (
  -- made from the three columns that are unique together
  id         VARCHAR(40) NOT NULL PRIMARY KEY,
  -- live, to-me, dry-run: the mode in which it was queued, the only one in which it may leave
  mode       VARCHAR(8) NOT NULL,
  -- what it tells of
  about      VARCHAR(200) NOT NULL,
  -- the recipient's address in the directory
  address    VARCHAR(254) NOT NULL,
  person     VARCHAR(100) NOT NULL,
  -- where it goes: another address than the recipient's in the mode to-me
  envelope   VARCHAR(254) NOT NULL,
  -- pack, notice, chase, summary, alarm
  kind       VARCHAR(8) NOT NULL,
  -- the pack it brings or tells of; empty for other mails
  pack       VARCHAR(80) NOT NULL,
  subject    VARCHAR(300) NOT NULL,
  content    ${bytes} NOT NULL,
  -- ready, sending, sent, deferred, failed, unknown
  state      VARCHAR(8) NOT NULL,
  attempts   INTEGER NOT NULL,
  -- the attempt has sent, or was about to send, the message's last line
  last_line  BOOLEAN NOT NULL,
  -- it was sent once more because nobody knew
  resent     BOOLEAN DEFAULT FALSE NOT NULL,
  -- what the server said last
  words      VARCHAR(1000) NOT NULL,
  -- the process that is sending it
  sender     VARCHAR(40) NOT NULL,
  queued_at  TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  due_at     TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  give_up_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  -- what stands in the link by which its reader says that it was opened
  token      VARCHAR(64) NOT NULL UNIQUE,
  opened_at  TIMESTAMP(3) WITH TIME ZONE,
  opened_by  VARCHAR(100),
  UNIQUE (mode, about, address)
);
CREATE INDEX mail_due ON mail (state, due_at);
CREATE INDEX mail_pack ON mail (pack);

-- What has to happen before the packs of an issue are sent: AUTOMATIC, APPROVED, HELD
ALTER TABLE pack_issue ADD COLUMN sending VARCHAR(10) DEFAULT 'AUTOMATIC' NOT NULL;
