INSERT INTO sysctl (name, value) VALUES ('fs.suid_dumpable', '2');
