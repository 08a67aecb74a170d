INSERT INTO campaigns (id, name, class, starts_on, ends_on) VALUES ('自查', '自查', 'self_inspection', '2025-08-21', '2025-08-27');
