INSERT INTO protection (system, grade, assessed_on, agency, report_number, score, verdict) VALUES ('HIS', 'S2A2G2', '2025-06-01', '测评公司', 'DJ-1', 76.02, '中');
