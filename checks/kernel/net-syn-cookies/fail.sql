INSERT INTO sysctl (name, value) VALUES ('net.ipv4.tcp_syncookies', '0');
