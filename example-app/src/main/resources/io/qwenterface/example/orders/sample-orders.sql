-- For the first run: some of the orders that the tickets are about.
INSERT INTO shop_order (order_number, customer, ordered, goods, state, carrier, last_scan) VALUES
    ('MP-SG-70993', 'ahseng@huphuat.example', DATE '2026-10-27', '4 boxes of receipt rolls 57x40 mm', 'DELIVERED',
        'Kestrel Parcels', '2 November, 10:14: left with concierge'),
    ('MP-SG-69102', 'ahseng@huphuat.example', DATE '2026-06-03', '4 boxes of receipt rolls 57x40 mm', 'DELIVERED',
        'Kestrel Parcels', '8 June, 09:40: signed for by Ah Seng'),
    ('HK-40618', 'kayan@shunkee.example', DATE '2026-11-02', '1 card terminal VX-520', 'RETURNED',
        'Victoria Express', '12 November: address unknown, on its way back'),
    ('MP-SG-71388', 'priya.raman@kueh-and-co.example', DATE '2026-11-19', '2 card terminals VX-520', 'PACKED',
        NULL, NULL);
