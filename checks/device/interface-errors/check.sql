-- id: interface-errors
-- title: Interfaces receive and send without errors
-- title[zh_CN]: 设备端口无收发错误
-- severity: medium
-- area: device
-- controls: gbt22239:8.1.10.4.b gbt22239:8.1.10.4.a zicha:RA193 zicha:RB147
-- param per_million: 100 | errors in a million packets that are borne
-- param per_million[zh_CN]: 每百万包允许的错误数
-- key: number
-- why: Broken packets come from bad cables, dirty fibres or two ends that do not agree; the line
--     is slow and will fail.
-- why[zh_CN]: 错包来自线缆损坏、光纤污染或两端协商不一致，链路会变慢直至中断。
-- fix: Look at the cable, the transceiver and the duplex setting at {name} ({alias}):
--     {per_million} errors in a million packets.
-- fix[zh_CN]: 检查 {name}（{alias}）的线缆、光模块和双工设置：每百万包 {per_million} 个错误。
SELECT number, name, alias, in_errors, out_errors,
       (coalesce(in_errors, 0) + coalesce(out_errors, 0)) * 1000000 / (in_packets + out_packets) AS per_million
FROM device_interfaces
WHERE is_up AND in_packets + out_packets >= 10000
  AND (coalesce(in_errors, 0) + coalesce(out_errors, 0)) * 1000000.0 > (in_packets + out_packets) * (:per_million + 0.0);
