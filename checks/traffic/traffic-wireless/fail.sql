INSERT INTO net_wireless (bssid, ssid, encryption, channel, beacons) VALUES
    ('52:54:00:00:00:03', 'guest', 'none', 11, 40);
