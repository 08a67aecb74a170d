INSERT INTO departments (id, name, commitment_signed_on) VALUES ('外科', '外科', '2024-03-01');
INSERT INTO commitments (party, department, signed_on, valid_until) VALUES ('外科主任', '外科', '2025-03-02', '2025-12-31');
