-- id: device-storm-control
-- title: Access ports limit broadcasts
-- title[zh_CN]: 接入端口限制广播风暴
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.2.1.b gbt22239:8.1.3.3.b zicha:RB147
-- key: device
-- why: One faulty network card floods the network of a whole building.
-- why[zh_CN]: 一块故障网卡就能淹没整栋楼的网络。
-- fix: On {device}, {ports} ports from {name} on (line {line}): `storm-control broadcast level 5`
--     (IOS, RGOS), `storm-control` or `broadcast-suppression 5` (VRP, Comware).
-- fix[zh_CN]: 在 {device} 自 {name} 起的 {ports} 个端口（第 {line} 行）上配置：IOS/RGOS `storm-control broadcast level 5`，VRP/Comware `storm-control` 或 `broadcast-suppression 5`。
SELECT i.device, min(i.name) AS name, count(*) AS ports, min(i.line) AS line FROM config_interfaces i
WHERE i.is_physical AND NOT i.is_shutdown AND NOT i.is_member AND NOT i.is_management AND i.mode = 'access' AND i.storm_control IS NULL
  AND NOT (i.description IS NULL AND coalesce(i.access_vlan, 1) = 1)
GROUP BY i.device;
