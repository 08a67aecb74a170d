INSERT INTO protection (system, grade, reviewed_on, reasoning) VALUES ('HIS', 'S2A2G2', '2024-01-01', '理由');
