INSERT INTO repairs (id, asset, reported_on, fault, place, follower, disk) VALUES ('a', 'A1', '2025-10-01', '不开机', 'sent_out', '陈工', 'kept'), ('b', 'A2', '2025-10-01', '风扇', 'on_site', '陈工', NULL);
