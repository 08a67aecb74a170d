-- id: aide-timer
-- title: A timer of systemd runs AIDE
-- title[zh_CN]: 由 systemd 定时器运行 AIDE
-- severity: low
-- area: integrity
-- controls: gbt22239:8.1.4.6 gbt22239:8.1.4.7.a
-- key: name
-- same-as: xccdf:aide_periodic_checking_systemd_timer
-- why: A changed program is found at the next run, or never.
-- why[zh_CN]: 程序被改动只有在下次运行时才会发现，否则永远不会。
-- fix: systemctl enable --now {name}
-- fix[zh_CN]: 执行 systemctl enable --now {name}
WITH wanted (name) AS (VALUES ('dailyaidecheck'), ('aidecheck'), ('aide-check'), ('aide'))
SELECT 'dailyaidecheck.timer' AS name, 'it is not started by itself' AS problem
WHERE NOT EXISTS (SELECT 1 FROM services AS s JOIN wanted AS w ON w.name = s.name
                  WHERE s.kind = 'timer' AND s.is_enabled);
