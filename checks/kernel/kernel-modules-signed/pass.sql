INSERT INTO sysctl (name, value) VALUES ('kernel.tainted', '513');
