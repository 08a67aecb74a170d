-- id: traffic-complete
-- title: The sensor loses nothing of what passes
-- title[zh_CN]: 传感器未丢失流量
-- severity: info
-- area: traffic
-- controls: gbt22239:8.1.3.5.a zicha:RA010 zicha:RA025
-- key: source
-- why: What was lost was looked at by nobody, and no check can pass on it.
-- why[zh_CN]: 丢失的流量无人检查，相关检查项也无法判为通过。
-- fix: Give the sensor a faster machine or a larger ring (--set traffic.ring=64), and watch fewer ports.
-- fix[zh_CN]: 为传感器更换更快的机器或加大缓冲（--set traffic.ring=64），并减少镜像端口。
SELECT source, packets, dropped, flows_lost
FROM net_capture
WHERE dropped > 0 OR flows_lost > 0;
