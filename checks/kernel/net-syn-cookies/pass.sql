INSERT INTO sysctl (name, value) VALUES ('net.ipv4.tcp_syncookies', '1'), ('net.ipv4.tcp_sack',
    '0');
