INSERT INTO net_capture (source, packets, dropped, cut, broken, flows_lost) VALUES ('eth0', 9000, 0, 4, 1, 0);
