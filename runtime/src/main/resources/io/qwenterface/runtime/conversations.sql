-- One row for each turn of a conversation. "messages" is what Conversation.toJson() writes.
CREATE TABLE IF NOT EXISTS qwenterface_conversation (
    id       VARCHAR(255) NOT NULL,
    turn     INTEGER      NOT NULL,
    messages TEXT         NOT NULL,
    PRIMARY KEY (id, turn)
);
