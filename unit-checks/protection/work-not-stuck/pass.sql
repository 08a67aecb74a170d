INSERT INTO protection (system, sorting, grading, filing, assessment, filed_on) VALUES ('HIS', 'done', 'done', 'done', 'doing', '2024-01-01');
