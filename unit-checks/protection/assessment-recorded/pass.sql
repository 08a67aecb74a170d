INSERT INTO protection (system, grade, assessed_on, agency, report_number, template, score, verdict) VALUES ('HIS', 'S2A2G2', '2025-06-01', '测评公司', 'DJ-1', 't2021', 76.02, '中');
INSERT INTO protection (system, grade) VALUES ('OA', 'S2A2G2');
