INSERT INTO net_capture (source, packets, dropped, cut, broken, flows_lost) VALUES ('eth0', 9000, 12, 0, 0, 0);
