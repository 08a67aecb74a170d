INSERT INTO contacts (party, "on", subject) VALUES ('县公安局网安大队', '2024-09-01', '通报会');
