INSERT INTO warnings (id, title, received_on, acknowledged_by, is_concerned) VALUES ('a', 'a', '2025-12-01', '陈', 1);
