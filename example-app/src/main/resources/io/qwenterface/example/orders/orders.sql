-- What customers bought from us: hardware, paper, licences. Plain enough for H2 and PostgreSQL.
CREATE TABLE IF NOT EXISTS shop_order (
    order_number VARCHAR(32)  NOT NULL PRIMARY KEY,
    customer     VARCHAR(255) NOT NULL,
    ordered      DATE         NOT NULL,
    goods        VARCHAR(255) NOT NULL,
    state        VARCHAR(16)  NOT NULL,
    carrier      VARCHAR(64),
    last_scan    VARCHAR(255)
);
