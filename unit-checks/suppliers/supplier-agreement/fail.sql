INSERT INTO suppliers (id, name, class, agreement_signed_on) VALUES ('甲', '甲', 'developer', '2024-01-01');
