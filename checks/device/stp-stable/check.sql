-- id: stp-stable
-- title: The spanning tree does not change all the time
-- title[zh_CN]: 生成树拓扑稳定
-- severity: medium
-- area: device
-- controls: gbt22239:8.1.10.4.a zicha:RB147 zicha:RA193
-- param per_day: 20 | changes a day that are borne
-- param per_day[zh_CN]: 每天允许的变化次数
-- key: bridge_mac
-- why: Each change makes the switches forget all addresses and flood the network: a loose plug
--     somewhere, or a loop.
-- why[zh_CN]: 每次变化都会清空 MAC 表并造成泛洪，通常是某处线缆松动或环路。
-- fix: Look which port goes up and down (ports of users should be edge ports): {changes} changes
--     in {days} days.
-- fix[zh_CN]: 查找频繁上下线的端口（用户端口应设为边缘端口）：{days} 天内变化 {changes} 次。
SELECT t.bridge_mac, t.changes, s.uptime_seconds / 86400 AS days FROM device_stp t, device_system s
WHERE t.changes > :per_day * max(s.uptime_seconds / 86400.0, 1);
