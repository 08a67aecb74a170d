INSERT INTO protection (system, grade, reviewed_on, approved_on, reasoning) VALUES ('HIS', 'S2A2G2', '2024-01-01', '2024-02-01', '公民法人严重损害');
INSERT INTO protection (system, grade) VALUES ('小', 'S1A1G1');
