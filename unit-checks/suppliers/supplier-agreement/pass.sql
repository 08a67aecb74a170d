INSERT INTO suppliers (id, name, class, agreement_signed_on, confidentiality_signed_on) VALUES ('甲', '甲', 'developer', '2024-01-01', '2024-01-01'), ('电信', '电信', 'telecom', NULL, NULL);
