INSERT INTO software (id, name, class, verdict, licence) VALUES ('a', 'wps-office', 'office', 'approved', 'genuine'), ('b', 'x', 'game', 'forbidden', 'unknown');
