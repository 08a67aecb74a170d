-- id: interface-discards
-- title: Interfaces throw no good packets away
-- title[zh_CN]: 设备端口不丢弃正常报文
-- severity: low
-- area: device
-- controls: gbt22239:8.1.2.1.a gbt22239:8.1.2.1.b highrisk:6.2.1.1 zicha:RA193
-- param per_million: 1000 | discards in a million packets that are borne
-- param per_million[zh_CN]: 每百万包允许的丢弃数
-- key: number
-- why: Discards mean that a line is full at times: the system behind it feels slow, and nobody
--     knows why.
-- why[zh_CN]: 出现丢弃说明链路时有拥塞，业务会变慢而原因难以察觉。
-- fix: Find out what fills {name} ({alias}); raise its speed, or limit what may wait.
-- fix[zh_CN]: 查明占满 {name}（{alias}）的流量，提升带宽或做流量限制。
SELECT number, name, alias, in_discards, out_discards FROM device_interfaces
WHERE is_up AND in_packets + out_packets >= 10000
  AND (coalesce(in_discards, 0) + coalesce(out_discards, 0)) * 1000000.0 > (in_packets + out_packets) * (:per_million + 0.0);
