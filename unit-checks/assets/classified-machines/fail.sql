INSERT INTO assets (id, name, class, is_classified, responsible, has_boot_password, network) VALUES ('M1', '涉密机', 'workstation', 1, '周', 1, 'outer');
