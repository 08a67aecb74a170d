INSERT INTO locale_time (time_zone, zone_path, is_rtc_utc) VALUES ('Etc/UTC', '/etc/localtime', 1);
