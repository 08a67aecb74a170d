INSERT INTO net_wireless (bssid, ssid, encryption, channel, beacons) VALUES
    ('52:54:00:00:00:01', 'office', 'WPA2-Enterprise', 6, 40),
    ('52:54:00:00:00:02', 'cafe', 'none', 1, 40);
