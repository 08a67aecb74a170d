INSERT INTO software (id, name, class, verdict, licence) VALUES ('a', 'wps-office', 'office', 'approved', 'unknown');
