INSERT INTO sysctl (name, value) VALUES ('kernel.sysrq', '1');
