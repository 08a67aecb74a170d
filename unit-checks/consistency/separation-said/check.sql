-- id: separation-said
-- title: Internal and external networks that are answered to be separated are recorded so
-- title[zh_CN]: 答复“内外网隔离”与网络区域登记一致
-- severity: high
-- area: consistency
-- controls: zicha:RX003 zicha:RA176 zicha:RB141 zicha:RB123 highrisk:6.2.1.2 gbt22239:8.1.2.1.d
-- when: SELECT 1 FROM answer_states WHERE question = 'internet-separated' AND state = 'pass'
-- key: kind id
-- why: The topology that the unit itself drew says otherwise.
-- why[zh_CN]: 单位自己画的网络图就不是这么回事。
-- fix: Separate {id} ({separation}), or correct the answer.
-- fix[zh_CN]: 对 {id}（{separation}）实施隔离，或更正答复。
SELECT 'zones' AS kind, z.id, coalesce(z.separation, 'none') AS separation FROM answer_states a JOIN zones z
WHERE a.question = 'internet-separated' AND a.state = 'pass' AND z.network = 'inner' AND coalesce(z.separation, 'none') = 'none'
UNION ALL
SELECT 'systems', s.id, s.exposure FROM answer_states a JOIN systems s JOIN zones z ON z.id = s.zone
WHERE a.question = 'internet-separated' AND a.state = 'pass' AND s.exposure = 'internet' AND z.network = 'inner' AND coalesce(s.status, 'running') = 'running'
UNION ALL
SELECT 'results', r.target, r.check_id FROM answer_states a JOIN results r
WHERE a.question = 'internet-separated' AND a.state = 'pass' AND r.is_latest = 1 AND r.state = 'fail' AND r.check_id IN ('dual-homed', 'one-default-route', 'mobile-uplink', 'proxy-software', 'tunnel-software');
