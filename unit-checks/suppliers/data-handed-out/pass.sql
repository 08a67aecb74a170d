INSERT INTO suppliers (id, name, gets_data, confidentiality_signed_on) VALUES ('甲', '甲', 'external', '2025-01-01'), ('乙', '乙', 'none', NULL);
