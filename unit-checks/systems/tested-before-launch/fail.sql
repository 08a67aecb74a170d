INSERT INTO systems (id, name, went_live_on, tested_before_launch_on) VALUES ('HIS', 'HIS', '2020-05-01', '2020-06-20');
