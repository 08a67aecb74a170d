INSERT INTO locale_time (time_zone, zone_path, is_rtc_utc) VALUES ('Asia/Shanghai', '/etc/localtime', 1);
