import { type Today, todaySchema } from "@cho-ocop/contracts";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Container, Heading, Text } from "@medusajs/ui";
import { useEffect, useState } from "react";

const RegisterPage = () => {
  const [today, setToday] = useState<Today>();
  useEffect(() => {
    fetch("/ocop/today")
      .then((response) => response.json())
      .then((body: unknown) => setToday(todaySchema.parse(body)));
  }, []);
  return (
    <Container>
      <Heading>Sổ đăng ký OCOP</Heading>
      <Text>{today?.today}</Text>
    </Container>
  );
};

export const config = defineRouteConfig({ label: "Sổ đăng ký OCOP" });
export default RegisterPage;
