-- id: unused-ports-shut
-- title: Ports that nobody uses are shut down
-- title[zh_CN]: 闲置端口已关闭
-- severity: medium
-- area: device
-- controls: gbt22239:8.1.3.1.b highrisk:6.3.1.1 zicha:RA101 zicha:RB150
-- param days: 30 | days without a link, after which a port counts as unused
-- param days[zh_CN]: 无连接超过此天数视为闲置
-- when: SELECT 1 FROM device_system WHERE uptime_seconds > :days * 86400
-- key: number
-- why: Whoever plugs something into an open port in an empty room is inside the network.
-- why[zh_CN]: 任何人在空房间的开放端口插上设备就进入了内网。
-- fix: Shut {name} down: it has had no link for {days} days (`interface {name}`, `shutdown`).
-- fix[zh_CN]: 关闭 {name}（`interface {name}`、`shutdown`），已 {days} 天无连接。
SELECT number, name, alias, unchanged_seconds / 86400 AS days FROM device_interfaces
WHERE is_physical AND kind = 'ethernet' AND is_enabled AND NOT is_up AND unchanged_seconds > :days * 86400;
