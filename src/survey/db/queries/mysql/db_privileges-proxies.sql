-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT User AS grantee, Host AS host, 'PROXY' AS privilege, 'role' AS object_type,
  CONCAT(Proxied_user, '@', Proxied_host) AS object, With_grant AS can_grant, 0 AS is_public
FROM mysql.proxies_priv;
