-- id: interface-speed
-- title: No interface in use has fallen back to 10 Mbit/s
-- title[zh_CN]: 在用端口速率未降至 10 Mbit/s
-- severity: low
-- area: device
-- controls: gbt22239:8.1.10.4.a gbt22239:8.1.2.1.b zicha:RA193
-- param mbps: 10 | a speed that is too low, in Mbit/s
-- param mbps[zh_CN]: 过低的速率（Mbit/s）
-- key: number
-- why: A port that could do more falls back when a pair of the cable is broken.
-- why[zh_CN]: 能达到更高速率的端口在线对损坏时会降速。
-- fix: Change the cable at {name} ({alias}), or find out which device cannot do more.
-- fix[zh_CN]: 更换 {name}（{alias}）的网线，或查明速率受限的设备。
SELECT number, name, alias, speed_mbps FROM device_interfaces
WHERE is_up AND is_physical AND kind = 'ethernet' AND speed_mbps BETWEEN 1 AND :mbps + 0;
