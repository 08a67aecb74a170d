-- id: container-images-recent
-- title: Images in use are built anew regularly
-- title[zh_CN]: 在用镜像定期重建
-- severity: medium
-- area: containers
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a zicha:RA104
-- param max_days: 365 | days after which an image in use is too old
-- param max_days[zh_CN]: 在用镜像超过多少天视为过旧
-- key: engine name
-- why: An image holds a whole system that no update of the host reaches; what was found since
--     {created_at} is open in it.
-- why[zh_CN]: 镜像里是一整套系统，主机的更新够不着它；{created_at} 之后发现的漏洞在其中都未修补。
-- fix: docker pull {name} or build it again on a fresh base, then make its containers anew.
-- fix[zh_CN]: 执行 docker pull {name} 或基于新的基础镜像重新构建，再重建容器。
SELECT engine, name, created_at, CAST(days_between(created_at, 'now') AS INTEGER) AS days, path
FROM container_images
WHERE is_used AND days_between(created_at, 'now') > :max_days ORDER BY name;
