INSERT INTO risks (id, name, owner, review_on) VALUES ('勒索', '勒索', '李', '2026-01-01');
