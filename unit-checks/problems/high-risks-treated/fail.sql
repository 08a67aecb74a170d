INSERT INTO risks (id, name, asset, threat, vulnerability, treatment, measures) VALUES ('勒索', '勒索', 5, 4, 4, 'accept', '无');
