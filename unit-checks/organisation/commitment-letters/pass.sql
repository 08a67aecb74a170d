INSERT INTO departments (id, name, commitment_signed_on) VALUES ('内科', '内科', '2025-03-01'), ('外科', '外科', NULL);
INSERT INTO commitments (party, department, signed_on) VALUES ('外科主任', '外科', '2025-03-02');
