INSERT INTO protection (system, sorting, grading, filing, assessment, filed_on) VALUES ('HIS', 'done', 'doing', 'done', 'todo', '2024-01-01');
