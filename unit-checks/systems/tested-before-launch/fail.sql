INSERT INTO systems (id, name, class, went_live_on, tested_before_launch_on) VALUES ('HIS', 'HIS', 'business', '2020-05-01', '2020-06-20');
