INSERT INTO risks (id, name, asset, threat, vulnerability, treatment, measures) VALUES ('勒索', '勒索', 5, 4, 4, 'reduce', '备份、隔离'), ('小', '小', 2, 2, 2, 'accept', NULL);
