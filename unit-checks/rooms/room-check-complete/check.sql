-- id: room-check-complete
-- title: Room checks look at everything: fire, electricity, hardware, software, doors, lightning,
--     climate, water, dust, rodents, cabling
-- title[zh_CN]: 机房巡检项目齐全：消防、用电、硬件、软件、门窗、防雷、温湿度、防水、防尘、防鼠和布线
-- severity: low
-- area: rooms
-- controls: zicha:RB183 zicha:RB184 zicha:RB185 zicha:RB186 zicha:RB187 zicha:RB188 zicha:RA169
--     zicha:RA170 zicha:RA174 zicha:RA177 zicha:RB024 zicha:RB057 zicha:RB071 zicha:RB142
--     zicha:RA120 zicha:RB004 gbt22239:8.1.10.1.a
-- param days: 7 | how many days back
-- param days[zh_CN]: 追溯天数
-- when: SELECT 1 FROM room_checks
-- key: id
-- why: A tick on half of the list hides the other half.
-- why[zh_CN]: 只查一半就打勾，另一半的问题就被掩盖了。
-- fix: Fill in all points of the check of {room} at {at}.
-- fix[zh_CN]: 补全 {room}（{at}）巡检的各项内容。
SELECT id, room, at FROM room_checks
WHERE at >= date('now', '-' || :days || ' days')
  AND (temperature IS NULL OR humidity IS NULL OR fire IS NULL OR electricity IS NULL OR hardware IS NULL
    OR software IS NULL OR doors IS NULL OR lightning IS NULL OR water IS NULL OR dust IS NULL OR rodents IS NULL OR cabling IS NULL);
